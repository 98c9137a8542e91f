/** The database as such: the embedded one for those who bring none, and reading rows by SQL. */
package org.isnad.database;
