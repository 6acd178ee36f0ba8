package org.lianjian.systems;

import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.platform.access.Operation;

/** One attempt at each operation of a feature, on the records of a world. */
interface AttemptSource {

    /** The attempts by operation. */
    Map<Operation, Consumer<World>> all();
}
