/** The one way in for GraphQL: HTTP and WebSocket at {@code /graphql}, and the schema beside it. */
package org.isnad.door;
