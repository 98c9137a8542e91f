/** What one request and one client may cost: depth, fields, nodes, points. */
package org.isnad.limit;
