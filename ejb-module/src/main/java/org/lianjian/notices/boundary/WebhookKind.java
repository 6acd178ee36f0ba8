package org.lianjian.notices.boundary;

/** Whose robots a work chat has. */
public enum WebhookKind {
    /** 企业微信. */
    WECOM("qyapi.weixin.qq.com"),
    /** 钉钉. */
    DINGTALK("oapi.dingtalk.com");

    private final String host;

    WebhookKind(String host) {
        this.host = host;
    }

    /** The host of its maker. */
    public String host() {
        return host;
    }
}
