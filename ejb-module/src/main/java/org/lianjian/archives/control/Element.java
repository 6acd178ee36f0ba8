package org.lianjian.archives.control;

/** The elements of DA/T 46-2009 (文书类电子文件元数据方案) that a package fills in, with their numbers and names there. */
enum Element {

    AGGREGATION("M1", "聚合层次", "aggregation level"),
    PROVENANCE("M2", "来源", "provenance"),
    FONDS_NAME("M5", "全宗名称", "fonds name"),
    FONDS_UNIT("M6", "立档单位名称", "fonds constituting unit name"),
    RECORD_CODE("M7", "电子文件号", "electronic record code"),
    ARCHIVAL_CODE("M8", "档号", "archival code"),
    FONDS("M9", "全宗号", "fonds identifier"),
    YEAR("M11", "年度", "year"),
    RETENTION("M12", "保管期限", "retention period"),
    ORGANIZATION("M13", "机构或问题", "organizational structure or function"),
    CATEGORY("M14", "类别号", "category code"),
    ITEM("M17", "室编件号", "item number by records office"),
    CONTENT("M21", "内容描述", "content description"),
    TITLE("M22", "题名", "title"),
    DOCUMENT_NUMBER("M31", "文件编号", "document number"),
    AUTHOR("M32", "责任者", "author"),
    DATE("M33", "日期", "date"),
    DOCUMENT_TYPE("M34", "文种", "document type"),
    SECURITY("M38", "密级", "security classification"),
    FORM("M40", "形式特征", "formal characteristics"),
    DOCUMENT_AGGREGATION("M41", "文件组合类型", "document aggregation type"),
    ITEMS("M42", "件数", "total number of items"),
    LANGUAGE("M44", "语种", "language"),
    MANUSCRIPT("M45", "稿本", "manuscript type"),
    ELECTRONIC("M46", "电子属性", "electronic attributes"),
    FORMAT("M47", "格式信息", "format information"),
    FILE_NAME("M48", "计算机文件名", "computer file name"),
    FILE_SIZE("M49", "计算机文件大小", "computer file size"),
    CREATED_WITH("M50", "文档创建程序", "document creating application"),
    SYSTEM("M51", "信息系统描述", "information system description"),
    SIGNATURE("M57", "电子签名", "electronic signature"),
    SIGNATURE_RULES("M58", "签名规则", "signature rules"),
    SIGNATURE_TIME("M59", "签名时间", "signature time"),
    SIGNER("M60", "签名人", "signer"),
    SIGNATURE_VALUE("M61", "签名结果", "signature"),
    CERTIFICATE("M63", "证书引证", "certificate reference"),
    ALGORITHM("M64", "签名算法标识", "signature algorithm identifier"),
    NOTE("M75", "附注", "annotation"),
    AGENT("", "机构人员实体", "agent entity"),
    AGENT_TYPE("M76", "机构人员类型", "agent type"),
    AGENT_NAME("M77", "机构人员名称", "agent name"),
    POSITION("M79", "个人职位", "position name"),
    BUSINESS("", "业务实体", "business entity"),
    STATUS("M80", "业务状态", "business status"),
    ACTION("M81", "业务行为", "business activity"),
    ACTION_TIME("M82", "行为时间", "action time"),
    RELATION("", "实体关系", "entity relationship"),
    ENTITY_IDENTIFIER("M85", "实体标识符", "entity identifier"),
    RELATION_TYPE("M86", "关系类型", "relation type"),
    RELATED("M87", "关系", "relation");

    private final String code;
    private final String chinese;
    private final String english;

    Element(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Its number in the standard; empty for a heading without one. */
    String code() {
        return code;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
