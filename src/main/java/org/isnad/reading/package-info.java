/** The article as it is read: its text untouched, marks over it, notes beside it. */
package org.isnad.reading;
