/** What claims speak of: noun phrases found by simple rules, and the people, bodies and places they name. */
package org.isnad.topic;
