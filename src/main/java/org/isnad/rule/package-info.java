/** The rules by which two claims repeat, corroborate, update or contradict each other; likeness alone never decides. Pure. */
package org.isnad.rule;
