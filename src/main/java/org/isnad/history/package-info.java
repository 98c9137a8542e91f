/** What was decided of who is who, as it is read: by whom it concerns, by id, in sentences. */
package org.isnad.history;
