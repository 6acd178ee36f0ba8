/**
 * Files that belong to records: signature scans, evidence, documents. The feature that owns a record decides who may see its files; nothing here is
 * reached by id alone. Content is addressed by its SHA-256 digest.
 */
package org.lianjian.documents;
