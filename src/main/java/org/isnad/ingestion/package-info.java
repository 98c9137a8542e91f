/** Takes articles in: reads what users bring, has it extracted and stores all of it in one transaction, or nothing. */
package org.isnad.ingestion;
