import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewTurnoverJob: ReviewExercise = {
  id: 'review-turnover-job',
  kind: 'review',
  title: 'Turnover for each shop and day',
  pillar: 'code-quality',
  competency: 'distributed-processing',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation: 'The job ran well with one month of data. With three years it stops with a lack of memory, on the largest machine too.',
  code: `from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import DoubleType, StringType

spark = SparkSession.builder.appName("turnover").getOrCreate()

sales = spark.read.csv("s3://example-lake/sales/", header=True, inferSchema=True)
shops = spark.read.parquet("s3://example-lake/shops/")  # 900 rows

upper = F.udf(lambda text: text.strip().upper(), StringType())
net = F.udf(lambda gross, rate: gross / (1 + rate), DoubleType())

joined = (
    sales.withColumn("shop", upper("shop"))
    .join(shops, "shop")
    .withColumn("net", net("gross", "rate"))
)
print("rows:", joined.count())

totals = {}
for row in joined.collect():
    key = (row["shop"], row["day"])
    totals[key] = totals.get(key, 0) + row["net"]

rows = [(shop, day, total) for (shop, day), total in totals.items()]
result = spark.createDataFrame(rows, ["shop", "day", "net"])
result.coalesce(1).write.mode("overwrite").csv("s3://example-lake/turnover/")
`,
  defects: [
    {
      line: 21,
      quote: 'joined.collect()',
      what: 'All rows are brought to one machine and added up in a Python loop.',
      why: 'The driver’s memory must hold three years of sales, and the cluster stands idle meanwhile.',
      anchors: {
        strong: '“Group by shop and day on the cluster and write the result; nothing has to come to the driver.”',
        partial: 'Would give the driver more memory and knows that it is a patch.',
        weak: 'Would add machines.',
      },
    },
    {
      line: 10,
      quote: 'F.udf(lambda text',
      what: 'Simple steps are written as Python functions row by row.',
      why: 'All values travel to a Python process and back, in batches at best, and the function is called once for each row. The optimiser cannot look inside, and a missing shop name stops the job.',
      anchors: {
        strong: '“Trim, upper and a division exist as built-in functions, and those cope with missing values.”',
        partial: 'Knows that such functions are slow.',
        weak: 'Finds lambdas elegant.',
      },
    },
    {
      line: 15,
      quote: '.join(shops, "shop")',
      what: 'Sales of a shop that is not in the list, or is spelt otherwise there, disappear.',
      why: 'This join keeps only what is found on both sides. Names are made upper case on one side alone, and nobody counts what was lost.',
      anchors: {
        strong: '“An inner join drops them without a word. Compare the sums before and after, and set aside what has no shop.”',
        partial: 'Asks what happens to unknown shops, and leaves it there.',
        weak: 'Expects an error when a shop is missing.',
      },
    },
    {
      line: 18,
      quote: 'joined.count()',
      what: 'Counting reads and joins everything once, and the next step does it again.',
      why: 'Nothing is kept between the two, so files are read and joined twice for a log line.',
      anchors: {
        strong: '“Each action starts from the files. Leave it out, or count the result.”',
        partial: 'Would keep the table in memory, which is as large.',
        weak: 'Takes it for free.',
      },
    },
    {
      line: 7,
      quote: 'inferSchema=True',
      what: 'Types are guessed from the files.',
      why: 'It reads the data an extra time, and a new kind of value changes the types some day.',
      anchors: {
        strong: '“State the schema, so a wrong file is noticed.”',
        partial: 'Prefers a typed file format.',
        weak: 'Is glad not to have to write types.',
      },
    },
    {
      line: 27,
      quote: 'coalesce(1)',
      what: 'The result is written by one task, over all earlier results.',
      why: 'One writer is slow, and a failure halfway leaves nothing in place of the old figures.',
      anchors: {
        strong: '“Write by day into partitions and replace only those that were computed.”',
        partial: 'Sees one of the two.',
        weak: 'One file is tidy.',
      },
    },
  ],
  anchors: {
    strong: 'Says what runs where, and that totals belong on the cluster.',
    partial: 'Finds the collecting, keeps the functions.',
    weak: 'Buys memory.',
  },
};
