package org.lianjian.launch;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.SimpleFormatter;

/** The log in the data folder: five files of ten megabytes, the newest is number 0. */
public final class LogFile extends FileHandler {

    public LogFile() throws IOException {
        super(System.getProperty("lianjian.data", "./data") + "/logs/lianjian-%g.log", 10 << 20, 5, true);
        setLevel(Level.INFO);
        setFormatter(new SimpleFormatter());
        setEncoding("UTF-8");
    }
}
