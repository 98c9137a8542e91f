/** The schema as clients see it: strict scalars, descriptions for everything, printed for those who ask. */
package org.isnad.schema;
