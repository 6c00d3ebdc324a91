/** Who is there and who may what: users, groups, roles, signing in. */
package org.kontor.access;
