import { graphql } from 'relay-runtime';
import type { relayPersonQuery$data } from './__generated__/relayPersonQuery.graphql';

export const person = graphql`
  query relayPersonQuery($id: ID!) {
    node(id: $id) {
      id
      ... on Person {
        name
        ...relayClaims_person
      }
    }
  }
`;

export const claims = graphql`
  fragment relayClaims_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "relayClaimsPageQuery") {
    claims(first: $count, after: $cursor) @connection(key: "relayClaims_claims") {
      edges {
        node {
          id
          text
        }
      }
    }
  }
`;

export const recorded = graphql`
  subscription relayRecordedSubscription($since: String) {
    claimRecorded(since: $since) {
      cursor
      claim {
        id
        text
      }
    }
  }
`;

export function name(data: relayPersonQuery$data): string | undefined {
  return data.node?.name;
}
