/**
 * What the system tests stand on; all of it runs twice, on H2 and on PostgreSQL ({@code -Dlianjian.it.database=h2|postgresql}).
 *
 * <p>An in-server test is a class {@code …IT} in {@code org.lianjian.systems} with {@code @ExtendWith(ArquillianExtension.class)}. The EAR is
 * deployed once with the whole package {@code systems} in its WAR, so {@code @Inject}, {@code @EJB} and beans defined beside the tests work;
 * {@code @RunAsClient} methods stay outside and get the address as {@code @ArquillianResource URL}.
 *
 * <p>A journey is a class {@code …IT} in {@code org.lianjian.journeys} with {@link org.lianjian.rig.Journey @Journey}. It goes through page
 * objects in {@code org.lianjian.pages} and asks for a {@code Page} per visitor. A failed one leaves pictures in {@code target/screenshots}.
 *
 * <p>One part alone: {@code mvn verify -Dskip.systems.h2=true}, and so on for {@code systems.postgresql}, {@code journeys.h2} and
 * {@code journeys.postgresql}; one class alone: add {@code -Dit.test=NameIT -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
package org.lianjian.rig;
