package org.lianjian.inspections.entity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.population.SizedRecord;

/** The draw by size {@code size-interval-1}. The interval is known only at the end, so ids and sizes are kept: 16 bytes a record. */
final class SizeDraw implements Draw {

    private static final int FIRST_CAPACITY = 1024;

    private final String seed;
    private final int wanted;
    private long[] ids = new long[FIRST_CAPACITY];
    private long[] sizes = new long[FIRST_CAPACITY];
    private int count;
    private long total;

    SizeDraw(String seed, int wanted) {
        this.seed = seed;
        this.wanted = wanted;
    }

    @Override
    public void offer(SizedRecord record) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        ids[count] = record.id();
        sizes[count] = record.size();
        total += record.size();
        count++;
    }

    @Override
    public List<Drawn> result() {
        if (total < wanted) {
            throw new InvalidInput("wanted", "inspections.sizeTooSmall", total, wanted);
        }
        long interval = total / wanted;
        long first = Sha256.number(seed).mod(BigInteger.valueOf(interval)).longValueExact() + 1;
        List<Drawn> drawn = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < count; i++) {
            long upTo = before + sizes[i];
            int hits = (int) (points(upTo, first, interval) - points(before, first, interval));
            if (hits > 0) {
                long ticket = first + points(before, first, interval) * interval;
                drawn.add(new Drawn(new SizedRecord(ids[i], sizes[i]), hits, String.valueOf(ticket)));
            }
            before = upTo;
        }
        return drawn;
    }

    /** How many of the points lie at or below the sum. */
    private long points(long sum, long first, long interval) {
        return sum < first ? 0 : Math.min(wanted, (sum - first) / interval + 1);
    }
}
