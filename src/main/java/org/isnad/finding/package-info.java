/** What an article says, as data: the records that extraction gives and everything else stores, serves or shows. */
package org.isnad.finding;
