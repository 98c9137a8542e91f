/** Records that may be one, for people to decide: merge them or say that they are not. */
package org.isnad.candidate;
