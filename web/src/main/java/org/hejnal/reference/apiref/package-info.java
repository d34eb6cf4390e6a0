@NullMarked
@MethodModule(
        title = "The API described",
        description = "What these pages say, for programs: which modules and methods this installation has, what each"
                + " method demands, takes and answers. It is made from the same declarations that the calls are checked"
                + " against, so it is never out of date.")
package org.hejnal.reference.apiref;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
