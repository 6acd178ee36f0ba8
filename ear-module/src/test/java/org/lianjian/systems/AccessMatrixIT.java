package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.errors.Violation;
import org.lianjian.systems.AccessTable.Reach;

/** All operations × all roles × own, foreign and unknown records give exactly the {@link AccessTable} (invariants 14 and 15). */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    /** Let in: done, or refused by a rule that is no question of access. */
    private static final String IN = "in";
    private static final String NEVER = "never";
    private static final String NOT_SIGNED_IN = "not signed in";

    @Inject
    private Office office;

    @Inject
    private Worlds worlds;

    @Inject
    private Attempts attempts;

    @Test
    void everyOperationIsAttemptedAndInTheTable() {
        assertThat(attempts.covered()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Operation.class));
        assertThat(AccessTable.read().keySet()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Operation.class));
    }

    @Test
    void aRoleMayDoWhatTheTableSaysAndNothingElse() {
        List<String> surprises = new ArrayList<>();
        Map<Operation, Map<Role, Reach>> table = AccessTable.read();
        for (Role role : Role.values()) {
            Case given = given(role);
            table.forEach((operation, row) -> surprises(operation, row.get(role), given).forEach(found -> surprises.add(role + ": " + found)));
        }
        assertThat(surprises).isEmpty();
    }

    private Case given(Role role) {
        Town town = office.newTown();
        AccountDetails account = office.newAccount();
        World own = worlds.in(town, account);
        long organization = role == Role.VILLAGE_SECRETARY ? own.village() : own.enterprise();
        return new Case(personOf(account, office.grantOf(role, organization, town)), own, worlds.in(town, account), foreignTo(role, town));
    }

    @Test
    void whoIsNotSignedInMayDoNothingButSignIn() {
        Actor nobody = Actor.nobody("192.0.2.1");
        World world = worlds.in(office.newTown());
        for (Operation operation : Operation.values()) {
            assertThat(verdict(nobody, operation, world)).as(operation.name()).isEqualTo(operation.isPublic() ? IN : NOT_SIGNED_IN);
        }
    }

    @Test
    void whoHoldsNoRoleReachesTheOwnAccountAndNothingOfOthers() {
        Actor without = storedPerson();
        World world = worlds.in(office.newTown());
        for (Operation operation : Operation.values()) {
            boolean open = operation.isPublic() || operation.isForEveryAccount();
            assertThat(verdict(without, operation, world)).as(operation.name()).isEqualTo(open ? IN : NEVER);
        }
    }

    /**
     * Somebody and records.
     *
     * @param beside records of the own township whose parties are others
     * @param foreign records out of reach
     */
    private record Case(Actor actor, World own, World beside, List<World> foreign) {
    }

    private List<String> surprises(Operation operation, Reach reach, Case given) {
        List<String> surprises = new ArrayList<>();
        String unknown = verdict(given.actor(), operation, World.thatDoesNotExist());
        String expectedOfUnknown = switch (reach) {
            case NEVER -> NEVER;
            case NO_RECORD -> IN;
            default -> isNotFound(unknown) ? unknown : "not found";
        };
        expect(operation, "unknown", expectedOfUnknown, unknown, surprises);
        boolean ownOrganizationOnly = !given.actor().organizationIds().isEmpty() && reach == Reach.OWN;
        String outOfReach = reach == Reach.ANYWHERE ? IN : expectedOfUnknown;
        given.foreign().forEach(world -> expect(operation, "foreign", outOfReach, verdict(given.actor(), operation, world), surprises));
        String expected = reach == Reach.NEVER ? NEVER : IN;
        String beside = verdict(given.actor(), operation, given.beside());
        expect(operation, "of the township", ownOrganizationOnly ? outOfReach : expected, beside, surprises);
        expect(operation, "own", expected, verdict(given.actor(), operation, given.own()), surprises);
        return surprises;
    }

    private static void expect(Operation operation, String which, String expected, String found, List<String> surprises) {
        if (!expected.equals(found)) {
            surprises.add("%s on %s: %s instead of %s".formatted(operation, which, found, expected));
        }
    }

    /** A neighbouring township lies out of reach for all but the municipal official, another city for everybody. */
    private List<World> foreignTo(Role role, Town town) {
        World abroad = worlds.in(office.newTown());
        return role == Role.MUNICIPAL_OFFICIAL ? List.of(abroad) : List.of(abroad, worlds.in(office.neighbourOf(town)));
    }

    private String verdict(Actor actor, Operation operation, World world) {
        try {
            office.as(actor, () -> {
                attempts.at(operation, world);
                return null;
            });
            return IN;
        } catch (NotSignedIn e) {
            return NOT_SIGNED_IN;
        } catch (AccessRefused e) {
            return NEVER;
        } catch (NotFound e) {
            return "not found";
        } catch (InvalidInput e) {
            return fault(e);
        } catch (LianjianException e) {
            return IN;
        }
    }

    /** An input that names an unknown record is wrong in the same way as one that names a record out of reach. */
    private static String fault(InvalidInput invalid) {
        Violation first = invalid.violations().get(0);
        return isNotFound(first.key()) ? first.field() + " " + first.key() : IN;
    }

    private static boolean isNotFound(String verdict) {
        return verdict.matches(".*([nN]ot ?[fF]ound|unknown[A-Z].*)");
    }

    private Actor storedPerson(Grant... grants) {
        return personOf(office.newAccount(), grants);
    }

    private static Actor personOf(AccountDetails account, Grant... grants) {
        return new Actor(account.id(), account.username(), account.displayName(), List.of(grants), "192.0.2.1");
    }
}
