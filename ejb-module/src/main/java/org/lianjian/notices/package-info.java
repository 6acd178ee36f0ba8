/**
 * What leaves the program by itself: the digest e-mail and the calendar feed of a person, and notices for the work chats of a township.
 *
 * <p>All of it is asked for by whom it concerns and can be stopped by them; nobody is nagged (DOMAIN.md §6). It says as little as it can: the digest
 * counts and links, a work chat learns a township's name and a count, a calendar holds titles and dates of what its owner may see at that moment.
 *
 * <p>The digest: ordered (own account) → confirmed by the owner of the address → stopped. One e-mail a day at the most, none when nothing waits.
 * The row of person and day is written before the mail server is asked and stays only if that took the mail: no second node and no restart sends
 * twice; only a crash in the moment between the mail server's yes and the commit does.
 *
 * <p>Work chats: registered by a township official for the own township → removed. What comes in is noted in the transaction that brings it about,
 * collected into one message at a time for each chat, and called out at most 20 times a minute for each address; a refused call is repeated after 30
 * seconds, then after twice the time and so on, at most an hour, ten times in all, and then given up with its reason. A crash in the moment between
 * the robot's yes and the commit repeats a message.
 */
package org.lianjian.notices;
