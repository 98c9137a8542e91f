/** Articles side by side: which belong together, what each has and what it lacks. */
package org.isnad.compare;
