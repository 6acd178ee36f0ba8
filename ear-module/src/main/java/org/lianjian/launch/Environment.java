package org.lianjian.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/** Environment variables with types; an empty one counts as not set. */
record Environment(Map<String, String> variables) {

    String text(String name, String otherwise) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    int port(String name, int otherwise) throws WrongSettingException {
        String value = text(name, String.valueOf(otherwise));
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new WrongSettingException(name + " must be a number from 1 to 65535 and not " + value);
    }

    boolean flag(String name, boolean otherwise) throws WrongSettingException {
        String value = text(name, String.valueOf(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongSettingException(name + " must be true or false and not " + value);
        };
    }

    String address(String name, String otherwise) throws WrongSettingException {
        String value = text(name, otherwise);
        try {
            return InetAddress.getByName(value).getHostAddress();
        } catch (UnknownHostException e) {
            throw new WrongSettingException(name + " must be an address of this machine and not " + value);
        }
    }

    static boolean isWildcard(String address) {
        try {
            return InetAddress.getByName(address).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
