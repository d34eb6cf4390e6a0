/** What an administrator can choose: each setting is declared once, and all are checked when the application starts. */
@NullMarked
package org.hejnal.platform.setting;

import org.jspecify.annotations.NullMarked;
