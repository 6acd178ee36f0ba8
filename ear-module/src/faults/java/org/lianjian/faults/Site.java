package org.lianjian.faults;

import java.util.List;

/** What may break, and who works with it. */
record Site(Postgres database, List<Node> nodes, Load load, Disk databaseDisk, Disk dataDisk, boolean clocksCanBeSkewed) {
}
