/** What consumers may use: how many requests in a minute, and how many recipients on a day. */
@NullMarked
package org.hejnal.oauth.allowance;

import org.jspecify.annotations.NullMarked;
