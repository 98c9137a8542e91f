// The four reads, each as both servers are asked it, with its variables and the shape in which the answers are compared.
const isnadId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url');

const party = (one) => one?.name ?? null;

export const reads = [
  {
    name: 'an article with its 20 claims, speakers and organizations',
    keys: (most) => Array.from({ length: 200 }, (_, n) => 10 * (1 + Math.floor((n * most) / 2000))),
    isnad: {
      query: `query($id: ID!) { article(id: $id) { title claims(first: 20) { nodes { text kind stance saidOn
        speaker { __typename ... on Person { name } ... on Organization { name } }
        about { __typename ... on Organization { name } } } } } }`,
      variables: (key) => ({ id: isnadId('Article', key) }),
      shape: ({ article }) => [article.title, article.claims.nodes.map((c) => [c.text, c.kind, c.stance, c.saidOn,
        party(c.speaker), c.about.map(party)])],
    },
    peer: {
      query: `query($id: BigInt!) { articleByRowId(rowId: $id) { title claimsByArticleId(first: 20, orderBy: START_AT_ASC) {
        nodes { text kind stance saidOn entityBySpeakerId { type name }
        claimAboutsByClaimId { nodes { entityByEntityId { type name } } } } } } }`,
      variables: (key) => ({ id: String(key) }),
      shape: ({ articleByRowId: article }) => [article.title, article.claimsByArticleId.nodes.map((c) => [c.text, c.kind,
        c.stance, c.saidOn, party(c.entityBySpeakerId), c.claimAboutsByClaimId.nodes.map((a) => party(a.entityByEntityId))])],
    },
  },
  {
    name: "a person's newest 20 claims with article and outlet",
    keys: () => Array.from({ length: 100 }, (_, n) => n + 1),
    isnad: {
      query: `query($id: ID!) { person(id: $id) { name claims(first: 20) { nodes { text saidOn
        article { title publishedOn outlet { name } } } } } }`,
      variables: (key) => ({ id: isnadId('Person', key) }),
      shape: ({ person }) => [person.name, person.claims.nodes.map((c) => [c.text, c.saidOn, c.article.title,
        c.article.publishedOn, party(c.article.outlet)])],
    },
    peer: {
      query: `query($id: BigInt!) { entityByRowId(rowId: $id) { name claimsBySpeakerId(first: 20,
        orderBy: [LISTED_ON_DESC, ROW_ID_ASC]) { nodes { text saidOn
        articleByArticleId { title publishedOn entityByOutletId { name } } } } } }`,
      variables: (key) => ({ id: String(key) }),
      shape: ({ entityByRowId: person }) => [person.name, person.claimsBySpeakerId.nodes.map((c) => [c.text, c.saidOn,
        c.articleByArticleId.title, c.articleByArticleId.publishedOn, party(c.articleByArticleId.entityByOutletId)])],
    },
  },
  {
    name: 'text search of claims',
    keys: (most, words) => words,
    isnad: {
      query: `query($text: String!) { claims(filter: {text: $text}, first: 20) { nodes { text saidOn
        speaker { __typename ... on Person { name } ... on Organization { name } } } } }`,
      variables: (text) => ({ text }),
      shape: ({ claims }) => claims.nodes.map((c) => [c.text, c.saidOn, party(c.speaker)]),
    },
    peer: {
      query: `query($text: String!) { searchClaims(query: $text, first: 20) { nodes { text saidOn
        entityBySpeakerId { type name } } } }`,
      variables: (text) => ({ text }),
      shape: ({ searchClaims }) => searchClaims.nodes.map((c) => [c.text, c.saidOn, party(c.entityBySpeakerId)]),
    },
  },
  {
    name: '50 articles with claims, speakers and roles',
    keys: () => [0],
    isnad: {
      query: `{ articles(first: 50) { nodes { title claims(first: 20) { nodes { text
        speaker { __typename ... on Person { name roles { title } } } } } } } }`,
      variables: () => ({}),
      shape: ({ articles }) => articles.nodes.map((a) => [a.title, a.claims.nodes.map((c) => [c.text, party(c.speaker),
        (c.speaker?.roles ?? []).map((r) => r.title)])]),
    },
    peer: {
      query: `{ allArticles(first: 50, orderBy: [LISTED_ON_DESC, ROW_ID_ASC]) { nodes { title
        claimsByArticleId(first: 20, orderBy: START_AT_ASC) { nodes { text
        entityBySpeakerId { type name rolesByPersonId { nodes { title } } } } } } } }`,
      variables: () => ({}),
      shape: ({ allArticles }) => allArticles.nodes.map((a) => [a.title, a.claimsByArticleId.nodes.map((c) => [c.text,
        party(c.entityBySpeakerId), (c.entityBySpeakerId?.rolesByPersonId.nodes ?? []).map((r) => r.title)])]),
    },
  },
];
