import type { FirstRelease } from '#lib/catalog/skill.ts';

export const cloudReleases: Readonly<Record<string, FirstRelease>> = {
  'aws-lambda': {
    date: '2014-11-13',
    source: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/HEAD/doc_source/lambda-releases.md',
    checked: true,
  },
  'amazon-dynamodb': {
    date: '2012-01-18',
    source: 'https://github.com/awsdocs/amazon-dynamodb-developer-guide/blob/HEAD/doc_source/DocumentHistory.md',
    checked: true,
  },
  'amazon-aurora': {
    date: '2014-11',
    source: 'https://whaletech.co/2014/11/16/aws-reinvent-2014-initial-reactions-to-aurora-kms-code.html',
    checked: true,
  },
  'amazon-ecs': {
    date: '2014-11',
    source: 'https://whaletech.co/2014/11/16/aws-reinvent-2014-initial-reactions-to-aurora-kms-code.html',
    checked: true,
  },
  'amazon-eks': { date: '2017-11', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'aws-fargate': { date: '2017-11', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'amazon-sns': { date: '2010', source: 'https://en.wikipedia.org/wiki/Amazon_Simple_Notification_Service' },
  'amazon-kinesis': {
    date: '2013-11-14',
    source: 'https://github.com/awsdocs/amazon-kinesis-data-streams-developer-guide/blob/HEAD/doc_source/history.md',
    checked: true,
  },
  'amazon-msk': { date: '2018-11', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'aws-glue': {
    date: '2016',
    source: 'https://devknowledge.in/blogs/5-tech-areas-that-are-changed-forever-after-aws-re-invent-2016',
    checked: true,
  },
  'amazon-athena': {
    date: '2016-11',
    source: 'https://github.com/awsdocs/amazon-athena-user-guide/blob/02015604a1d7ab061507be481d5bb0e42ad6250f/doc_source/DocHistory.md',
    checked: true,
  },
  'amazon-sagemaker': { date: '2017-11-29', source: 'https://rubygems.org/gems/aws-sdk-sagemaker/versions', checked: true },
  'amazon-bedrock': {
    date: '2023-04',
    source: 'https://aws.amazon.com/blogs/machine-learning/announcing-new-tools-for-building-with-generative-ai-on-aws/',
  },
  'amazon-rekognition': {
    date: '2016-11-30',
    source: 'https://github.com/awsdocs/amazon-rekognition-developer-guide/blob/HEAD/doc_source/document-history.md',
    checked: true,
  },
  'amazon-comprehend': {
    date: '2017-11-29',
    source: 'https://github.com/awsdocs/amazon-comprehend-developer-guide/blob/HEAD/doc_source/doc-history.md',
    checked: true,
  },
  'amazon-textract': {
    date: '2018-11-28',
    source: 'https://github.com/awsdocs/amazon-textract-developer-guide/blob/HEAD/doc_source/document-history.md',
    checked: true,
  },
  'amazon-lex': { date: '2016-11', source: 'https://en.wikipedia.org/wiki/Amazon_Lex' },
  'amazon-quicksight': { date: '2015', source: 'https://asklokesh.com/blog/reinvent-2015-aws-unstoppable', checked: true },
  'aws-lake-formation': { date: '2018-11', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'aws-step-functions': { date: '2016-12', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'amazon-mwaa': {
    date: '2020-11-24',
    source: 'https://github.com/awsdocs/amazon-mwaa-user-guide/blob/HEAD/doc_source/doc-history.md',
    checked: true,
  },
  'amazon-eventbridge': {
    date: '2016',
    source: 'https://aws.amazon.com/blogs/aws/new-cloudwatch-events-track-and-respond-to-changes-to-your-aws-resources/',
  },
  'amazon-api-gateway': {
    date: '2015-07-09',
    source: 'https://github.com/awsdocs/amazon-api-gateway-developer-guide/blob/HEAD/doc_source/history.md',
    checked: true,
  },
  'amazon-route-53': {
    date: '2010-12-05',
    source: 'https://github.com/awsdocs/amazon-route53-docs/blob/0ff8bb6ddece2c1eee9f55a83ae818ad8998ce2a/doc_source/History.md',
    checked: true,
  },
  'amazon-cognito': {
    date: '2014-07-10',
    source:
      'https://github.com/awsdocs/amazon-cognito-developer-guide/blob/0b4d5467ecf06a602c89f6c91b5eabe3d89e9d73/doc_source/cognito-document-history.md',
    checked: true,
  },
  'aws-secrets-manager': {
    date: '2016-11-30',
    source:
      'https://web-archive.nli.org.il/National_Library/20161130034600mp_/http:/docs.aws.amazon.com/AWSEC2/latest/UserGuide/systems-manager-paramstore.html',
    checked: true,
  },
  'aws-kms': {
    date: '2014-11-12',
    source: 'https://github.com/awsdocs/aws-kms-developer-guide/blob/HEAD/doc_source/dochistory.md',
    checked: true,
  },
  'aws-cloudformation': {
    date: '2011-02-25',
    source: 'https://github.com/awsdocs/aws-cloudformation-user-guide/blob/HEAD/doc_source/ReleaseHistory.md',
    checked: true,
  },
  'aws-cdk': { date: '2018', source: 'https://github.com/aws/aws-cdk/blob/5a274a4171d5eae7d67ebcbe5dc718d3259b32f5/NOTICE', checked: true },
  'aws-sam': { date: '2015', source: 'https://en.wikipedia.org/wiki/Serverless_Framework' },
  'aws-elastic-beanstalk': { date: '2011-01', source: 'https://en.wikipedia.org/wiki/AWS_Elastic_Beanstalk' },
  'aws-codepipeline': {
    date: '2014-11',
    source: 'https://whaletech.co/2014/11/16/aws-reinvent-2014-initial-reactions-to-aurora-kms-code.html',
    checked: true,
  },
  'aws-batch': { date: '2016-12', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'aws-dms': { date: '2015-10', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'amazon-elasticache': { date: '2011-08', source: 'https://en.wikipedia.org/wiki/Amazon_ElastiCache' },
  'amazon-documentdb': { date: '2019-01', source: 'https://en.wikipedia.org/wiki/Amazon_DocumentDB' },
  'amazon-neptune': { date: '2017-11', source: 'https://en.wikipedia.org/wiki/Amazon_Neptune' },
  'amazon-timestream': { date: '2018-11', source: 'https://en.wikipedia.org/wiki/Timeline_of_Amazon_Web_Services' },
  'aws-iot': { date: '2015', source: 'https://asklokesh.com/blog/reinvent-2015-aws-unstoppable', checked: true },
  'aws-inferentia': { date: '2018-11', source: 'https://perspectives.mvdirona.com/2018/11/aws-inferentia-machine-learning-processor/' },
  'azure-machine-learning': {
    date: '2014-06',
    source:
      'https://blogs.microsoft.com/blog/2014/06/16/microsoft-azure-machine-learning-combines-power-of-comprehensive-machine-learning-with-benefits-of-cloud/',
  },
  'azure-openai': { date: '2021-11', source: 'https://blogs.microsoft.com/ai/new-azure-openai-service/' },
  'azure-functions': { date: '2016-03', source: 'https://azure.microsoft.com/en-us/blog/introducing-azure-functions/' },
  'azure-kubernetes-service': {
    date: '2017-10',
    source:
      'https://azure.microsoft.com/en-us/blog/introducing-azure-container-service-aks-managed-kubernetes-and-azure-container-registry-geo-replication/',
  },
  'azure-cosmos-db': { date: '2014-08', source: 'https://en.wikipedia.org/wiki/Cosmos_DB' },
  'azure-sql': {
    date: '2008',
    source:
      'https://github.com/MicrosoftDocs/learn/blob/0376f3cab9f79064e105eb9355979010f8b3beab/learn-pr/azure/azure-sql-intro/includes/2-azure-sql-history.md',
    checked: true,
  },
  'azure-bicep': {
    date: '2014',
    source:
      'https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/articles/azure-resource-manager/management/deployment-models.md',
    checked: true,
  },
  'vertex-ai': {
    date: '2021-05',
    source: 'https://cloud.google.com/blog/products/ai-machine-learning/google-cloud-launches-vertex-ai-unified-platform-for-mlops',
  },
  'google-ai-platform': {
    date: '2016-03',
    source: 'https://cloudplatform.googleblog.com/2016/03/Google-takes-Cloud-Machine-Learning-mainstream.html',
  },
  'google-kubernetes-engine': {
    date: '2014-11',
    source: 'https://cloudplatform.googleblog.com/2014/11/unleashing-containers-and-kubernetes-with-google-compute-engine.html',
  },
  'google-compute-engine': { date: '2012-06', source: 'https://en.wikipedia.org/wiki/Google_Compute_Engine' },
  'google-cloud-run': {
    date: '2018',
    source: 'https://cloud.google.com/blog/products/gcp/cloud-functions-serverless-platform-is-generally-available',
  },
  'google-cloud-storage': { date: '2010-05', source: 'https://en.wikipedia.org/wiki/Google_Cloud_Storage' },
  'google-dataflow': { date: '2014-06', source: 'https://en.wikipedia.org/wiki/Google_Cloud_Dataflow' },
  'google-dataproc': { date: '2015-09', source: 'https://en.wikipedia.org/wiki/Google_Cloud_Dataproc' },
  'google-cloud-composer': {
    date: '2018-05',
    source:
      'https://cloud.google.com/blog/products/gcp/cloud-composer-is-now-in-beta-build-and-run-practical-workflows-with-minimal-effort',
  },
  'google-bigtable': { date: '2015-05', source: 'https://en.wikipedia.org/wiki/Bigtable' },
  'google-spanner': { date: '2017-02', source: 'https://en.wikipedia.org/wiki/Spanner_(database)' },
  'google-tpu': { date: '2016-05', source: 'https://en.wikipedia.org/wiki/Tensor_Processing_Unit' },
  digitalocean: { date: '2011', source: 'https://en.wikipedia.org/wiki/DigitalOcean' },
  'ibm-cloud': { date: '2013', source: 'https://en.wikipedia.org/wiki/IBM_Cloud' },
  'oracle-cloud': { date: '2011', source: 'https://en.wikipedia.org/wiki/Oracle_Cloud' },
  openstack: {
    date: '2010',
    source: 'https://github.com/openstack/nova/blob/02d72b9d56f44481ff3971ec4c1aa87ad6c06775/nova/cmd/compute.py',
    checked: true,
  },
  cloudflare: { date: '2010', source: 'https://en.wikipedia.org/wiki/Cloudflare' },
  vercel: { date: '2015', source: 'https://en.wikipedia.org/wiki/Vercel' },
  docker: {
    date: '2013-03',
    source: 'https://github.com/moby/moby/blob/005a5428ee1b3f7f2efca2d761f27bd168356fa1/CHANGELOG.md',
    checked: true,
  },
  'docker-compose': {
    date: '2013-12-20',
    source: 'https://github.com/docker/compose/blob/024b5dd6da4c96822ea84e31cedcb88a8949a245/CHANGELOG.md',
    checked: true,
  },
  podman: { date: '2017', source: 'https://en.wikipedia.org/wiki/Podman' },
  kubernetes: {
    date: '2014-06-06',
    source: 'https://github.com/DaoCloud/DaoCloud-docs/blob/main/docs/zh/docs/blogs/2024/0606-k8s-birth.md',
    checked: true,
  },
  helm: {
    date: '2015',
    source: 'https://github.com/helm/helm-www/blob/160b3ee1b1ea6eb1085a9e78264c5375fe0a184a/content/en/docs/community/history.md',
    checked: true,
  },
  istio: { date: '2016', source: 'https://github.com/istio/istio/blob/21c577c4675406645b87b1b00bbf78cbce7e6511/LICENSE', checked: true },
  knative: {
    date: '2018',
    source: 'https://github.com/knative/serving/blob/026d6198db92431c822608ea6a87f3d666899150/pkg/apis/serving/register.go',
    checked: true,
  },
  'argo-cd': { date: '2018', source: 'https://github.com/argoproj/argo-cd/blob/HEAD/CHANGELOG.md', checked: true },
  terraform: { date: '2014-07-28', source: 'https://github.com/hashicorp/terraform/blob/v0.2.0/CHANGELOG.md', checked: true },
  opentofu: { date: '2023', source: 'https://en.wikipedia.org/wiki/OpenTofu' },
  pulumi: {
    date: '2016',
    source: 'https://github.com/pulumi/pulumi/blob/0064624b14ccc77c3fefc6820282e8e01c5734cd/sdk/python/lib/pulumi/errors.py',
    checked: true,
  },
  ansible: {
    date: '2012',
    source: 'https://github.com/ansible/ansible/blob/0040c6a4d2df047a60422965be6ebd9fbb9b55cf/CHANGELOG.md',
    checked: true,
  },
  salt: { date: '2011', source: 'https://en.wikipedia.org/wiki/Salt_(software)' },
  vagrant: {
    date: '2010',
    source: 'https://github.com/hashicorp/vagrant/blob/0781ebfc9301a1e01e1787ee98b714084536de8c/LICENSE',
    checked: true,
  },
  packer: { date: '2013-06-28', source: 'https://github.com/hashicorp/packer/blob/HEAD/CHANGELOG.md', checked: true },
  consul: { date: '2014-04-17', source: 'https://github.com/hashicorp/consul/blob/HEAD/CHANGELOG.md', checked: true },
  vault: { date: '2015-04-28', source: 'https://github.com/hashicorp/vault/blob/HEAD/CHANGELOG.md', checked: true },
  nomad: { date: '2015-09-28', source: 'https://github.com/hashicorp/nomad/blob/HEAD/CHANGELOG.md', checked: true },
  traefik: { date: '2015', source: 'https://github.com/traefik/traefik/releases' },
  'github-actions': { date: '2018-10', source: 'https://changelog.com/podcast/331', checked: true },
  'gitlab-ci': {
    date: '2012',
    source: 'https://github.com/gitlabhq/gitlab-ci/blob/0b6109a042bd8ad4216d9e4f09c2185b5f747d58/LICENSE',
    checked: true,
  },
  circleci: { date: '2011', source: 'https://en.wikipedia.org/wiki/CircleCI' },
  'travis-ci': {
    date: '2010',
    source: 'https://github.com/travis-ci/travis-ci/blob/a267e3296ede47538492d32114a54224aed215e0/LICENSE',
    checked: true,
  },
  spinnaker: { date: '2015-11', source: 'https://en.wikipedia.org/wiki/Spinnaker_(software)' },
  bazel: {
    date: '2014',
    source:
      'https://github.com/bazelbuild/bazel/blob/05810f4459d9f4ee2835364e723beb9e8b8490e8/src/main/java/com/google/devtools/build/lib/bazel/BazelMain.java',
    checked: true,
  },
};
