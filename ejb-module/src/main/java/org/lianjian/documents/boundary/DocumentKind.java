package org.lianjian.documents.boundary;

/** The papers an office hands out. Each has a template of its own and one feature that knows what stands in it. */
public enum DocumentKind {

    /** 共建协议. The record is the agreement. */
    AGREEMENT("agreement"),
    /** 续签协议: the text of an agreement that renews another one. The record is the successor. */
    RENEWAL("renewal"),
    /** 终止通知书 of an agreement that was terminated. The record is the agreement. */
    TERMINATION_NOTICE("termination-notice"),
    /** 联席会议纪要. The record is the meeting. */
    MINUTES("minutes"),
    /** 活动记录表. The record is the activity. */
    ACTIVITY_RECORD("activity-record"),
    /** 审计卷: all there is about one agreement. The record is the agreement. */
    AUDIT_FILE("audit-file"),
    /** 审计问题单 with the course of its rectification. The record is the finding. */
    FINDING("finding"),
    /** 整改通知书 to the organisation that a finding is about. The record is the finding. */
    RECTIFICATION_NOTICE("rectification-notice");

    private final String slug;

    DocumentKind(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses and in the names of built-in templates. */
    public String slug() {
        return slug;
    }
}
