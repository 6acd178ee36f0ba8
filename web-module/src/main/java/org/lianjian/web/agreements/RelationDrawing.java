package org.lianjian.web.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.RelationPicture;
import org.lianjian.agreements.boundary.RelationPicture.Line;
import org.lianjian.agreements.boundary.RelationPicture.Node;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * Places for everything in the picture of a township's pairings: villages and bodies in a column on the left, enterprises on the right, lines between
 * them. Each on the left stands at the height of those it is paired with, as far as there is room, so that few lines cross.
 *
 * @param height of the whole in units of the picture
 * @param points organisations with their places
 * @param curves lines as the path of an SVG has them
 */
public record RelationDrawing(int width, int height, List<Point> points, List<String> curves) {

    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int RIGHT = 510;
    private static final int ROW = 28;
    private static final int TOP = 44;
    private static final int BEND = 100;
    private static final int LONGEST_NAME = 14;
    private static final int GAP = 12;
    private static final int BASELINE = 5;

    /**
     * An organisation in the picture.
     *
     * @param x      of its dot
     * @param textX  where its name begins, or ends on the left
     * @param style  classes for its look
     */
    public record Point(int x, int y, int textX, int textY, String name, String style) {
    }

    /** The drawing of a picture. */
    static RelationDrawing of(RelationPicture picture) {
        List<Node> right = picture.nodes().stream().filter(RelationDrawing::isRight)
                .sorted(Comparator.comparing((Node node) -> -node.pairings()).thenComparing(Node::organizationId)).toList();
        Map<Long, Integer> heights = new HashMap<>();
        place(right, heights);
        List<Node> left = picture.nodes().stream().filter(node -> !isRight(node))
                .sorted(Comparator.comparing((Node node) -> middle(node, picture.lines(), heights)).thenComparing(Node::organizationId)).toList();
        place(left, heights);
        List<Point> points = Stream.concat(left.stream(), right.stream()).map(node -> point(node, heights.get(node.organizationId()))).toList();
        Map<Long, Boolean> sides = new HashMap<>();
        picture.nodes().forEach(node -> sides.put(node.organizationId(), isRight(node)));
        return new RelationDrawing(WIDTH, TOP + Math.max(1, Math.max(left.size(), right.size())) * ROW, points,
                curves(picture.lines(), heights, sides));
    }

    private static boolean isRight(Node node) {
        return node.kind() == OrganizationKind.ENTERPRISE;
    }

    private static void place(List<Node> column, Map<Long, Integer> heights) {
        for (int row = 0; row < column.size(); row++) {
            heights.put(column.get(row).organizationId(), TOP + row * ROW + ROW / 2);
        }
    }

    /** The mean height of those it is paired with; the end of the column for whoever is paired with nobody. */
    private static double middle(Node node, List<Line> lines, Map<Long, Integer> heights) {
        return lines.stream().filter(line -> line.from() == node.organizationId() || line.to() == node.organizationId())
                .map(line -> heights.get(line.from() == node.organizationId() ? line.to() : line.from()))
                .filter(height -> height != null).mapToInt(Integer::intValue).average().orElse(Double.MAX_VALUE);
    }

    private static Point point(Node node, int y) {
        boolean right = isRight(node);
        String style = (right ? "right " : "left ") + node.kind().name().toLowerCase(Locale.ROOT)
                + (node.pairings() == 0 ? " alone" : "") + (node.outside() ? " outside" : "");
        return new Point(right ? RIGHT : LEFT, y, right ? RIGHT + GAP : LEFT - GAP, y + BASELINE, shortened(node.name()), style);
    }

    private static String shortened(String name) {
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static List<String> curves(List<Line> lines, Map<Long, Integer> heights, Map<Long, Boolean> sides) {
        List<String> curves = new ArrayList<>();
        lines.stream().filter(line -> heights.containsKey(line.from()) && heights.containsKey(line.to()))
                .forEach(line -> curves.add(curve(heights.get(line.from()), sides.get(line.from()), heights.get(line.to()), sides.get(line.to()))));
        return curves;
    }

    /** From column to column, or in a bow within one. */
    private static String curve(int fromY, boolean fromRight, int toY, boolean toRight) {
        int from = fromRight ? RIGHT : LEFT;
        int to = toRight ? RIGHT : LEFT;
        return "M" + from + " " + fromY + "C" + bent(from) + " " + fromY + " " + bent(to) + " " + toY + " " + to + " " + toY;
    }

    private static int bent(int x) {
        return x == RIGHT ? RIGHT - BEND : LEFT + BEND;
    }
}
