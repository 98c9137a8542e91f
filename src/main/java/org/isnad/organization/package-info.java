/** How organizations are named: by their kind and what follows, by nationality, in quotation marks, by who leads them. */
package org.isnad.organization;
