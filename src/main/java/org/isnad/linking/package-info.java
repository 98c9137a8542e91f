/** Links the claims of an article that comes in with those of earlier ones: bounded candidates by index, then the rules. */
package org.isnad.linking;
