import type { Skill } from './skill.ts';
import { words } from './words.ts';

export const messaging: readonly Skill[] = [
  {
    id: 'message-queues',
    name: 'Message queues',
    aliases: [
      'message queue',
      'message broker',
      'message brokers',
      'message bus',
      'messaging systems',
      'pub/sub',
      'publish-subscribe',
      'event bus',
    ],
    kind: 'concept',
  },
  {
    id: 'apache-kafka',
    name: 'Apache Kafka',
    aliases: ['Kafka', 'Kafka Streams', 'Kafka Connect', 'Confluent Kafka', 'Confluent', 'ksqlDB', 'Confluent Cloud', 'Kafka topics'],
    kind: 'platform',
    parents: ['message-queues'],
    ambiguity: { never: ['franz _', '_ on the shore', '_ novels', "_'s", '_ novel', ' read _', 'reading _'] },
  },
  { id: 'redpanda', name: 'Redpanda', kind: 'platform', parents: ['message-queues'] },
  {
    id: 'rabbitmq',
    name: 'RabbitMQ',
    aliases: ['Rabbit MQ', 'Rabbit', 'AMQP', 'Pika'],
    kind: 'tool',
    parents: ['message-queues'],
    ambiguity: {
      of: ['Rabbit', 'Pika'],
      caseSensitive: true,
      needsContext: true,
      near: words('celery queue queues amqp message messages broker kafka'),
    },
  },
  { id: 'activemq', name: 'Apache ActiveMQ', aliases: ['ActiveMQ', 'JMS'], kind: 'tool', parents: ['message-queues'] },
  { id: 'zeromq', name: 'ZeroMQ', aliases: ['0MQ', 'pyzmq', 'ZMQ'], kind: 'library' },
  {
    id: 'nats',
    name: 'NATS',
    aliases: ['NATS JetStream', 'JetStream', 'NATS.io'],
    kind: 'tool',
    parents: ['message-queues'],
    ambiguity: { of: ['NATS'], caseSensitive: true, never: ['_ air ', '_ holdings'] },
  },
  {
    id: 'apache-pulsar',
    name: 'Apache Pulsar',
    aliases: ['Pulsar'],
    kind: 'platform',
    parents: ['message-queues'],
    ambiguity: {
      of: ['Pulsar'],
      caseSensitive: true,
      needsContext: true,
      near: words('kafka apache broker streaming messaging topics'),
      never: ['_ timing', ' crab _'],
    },
  },
  { id: 'ibm-mq', name: 'IBM MQ', aliases: ['WebSphere MQ', 'MQSeries', 'TIBCO'], kind: 'tool', parents: ['message-queues'] },
  { id: 'mqtt', name: 'MQTT', aliases: ['Mosquitto', 'EMQX', 'HiveMQ'], kind: 'protocol' },
  { id: 'schema-registry', name: 'Schema registry', aliases: ['Confluent Schema Registry', 'schema evolution'], kind: 'concept' },
];
