package org.lianjian.launch;

/** A setting has a value the program cannot work with; the message names the setting, the value and what would be right. */
class WrongSettingException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongSettingException(String message) {
        super(message);
    }
}
