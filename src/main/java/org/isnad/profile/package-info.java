/** What people and organizations said, and where: their pages. */
package org.isnad.profile;
