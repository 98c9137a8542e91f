/** When names, and titles, that are written differently mean the same: rules and lexicons, no database. */
package org.isnad.spelling;
