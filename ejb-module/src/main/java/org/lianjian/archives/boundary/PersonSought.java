package org.lianjian.archives.boundary;

import java.io.Serializable;
import org.lianjian.platform.text.PlainText;

/** Whom to look for. */
public class PersonSought implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 40)
    private String name;

    @PlainText(max = 20, required = false)
    private String phone;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
