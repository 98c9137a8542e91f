/** Plumbing of the GraphQL surface: global ids, cursors, pages, error codes. Knows no feature. */
package org.isnad.graphql;
