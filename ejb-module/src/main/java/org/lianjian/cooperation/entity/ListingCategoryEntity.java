package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lianjian.cooperation.boundary.ListingCategory;

/** A category of needs and resources as data. */
@Entity
@Table(name = "listing_category")
public class ListingCategoryEntity {

    @Id
    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name_zh", nullable = false)
    private String nameZh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "position", nullable = false)
    private int position;

    /** For the persistence provider. */
    protected ListingCategoryEntity() {
    }

    /** The category as readers see it. */
    public ListingCategory described() {
        return new ListingCategory(code, nameZh, nameEn);
    }

    public int getPosition() {
        return position;
    }
}
