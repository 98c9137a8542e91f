/** What answers a GraphQL request, however it came in: known documents, the served schema, execution, errors. */
package org.isnad.engine;
