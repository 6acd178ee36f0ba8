package org.lianjian.audit.boundary;

/** Is told of every event of something done, in its transaction: what it writes is there if the event is. Implementations are CDI beans. */
public interface EventWatcher {

    /** Something was done to a record. Must be quick, and must not fail for what is not its own. */
    void recorded(AuditEvent event, Subject subject);
}
