import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { graphql } from './gql';

const NEWEST = graphql(`
  query Newest($who: ID, $first: Int!) {
    liveCursor
    claims(filter: { speaker: $who }, first: $first) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id text stance saidOn speaker { __typename ... on Person { name } ... on UnnamedSource { description } } }
    }
  }
`);

const RECORDED = graphql(`
  subscription Recorded($since: String) {
    claimRecorded(since: $since) { cursor claim { id text article { title } } }
  }
`);

const TAKE_IN = graphql(`
  mutation TakeIn($input: IngestArticleInput!) {
    ingestArticle(input: $input) { created article { id } userErrors { field code message } }
  }
`);

async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const answer = await fetch('http://127.0.0.1:8080/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  return (await answer.json()).data;
}

export async function headlines(who: string): Promise<string[]> {
  const { claims } = await ask(NEWEST, { who, first: 10 });
  return claims.nodes.map((claim) => (claim.speaker?.__typename === 'Person' ? `${claim.speaker.name}: ` : '') + claim.text);
}

export async function takeIn(text: string): Promise<string | undefined> {
  const { ingestArticle } = await ask(TAKE_IN, { input: { text } });
  return ingestArticle.article?.id ?? ingestArticle.userErrors[0]?.message;
}

export const subscription = RECORDED;
