/** Rules of the HTTP door that hold for pages and API alike. */
package org.isnad.http;
