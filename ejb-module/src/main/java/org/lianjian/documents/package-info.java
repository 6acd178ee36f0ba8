/**
 * Files that belong to records: signature scans, evidence, documents. The feature that owns a record decides who may see its files; nothing here is
 * reached by id alone. Content is addressed by its SHA-256 digest and lies in a folder or in an S3-compatible bucket; bytes that no file has,
 * because a node died before the file's row was committed or because the file was given up, are removed after a day.
 *
 * <p>Official papers of records as Word files, PDF and OFD, from one Word template for each kind: features say what stands in them
 * ({@link org.lianjian.documents.boundary.DocumentSource}), officials may bring adapted templates for their office, and a record keeps the version it
 * was drawn up with. A template is a form to be filled, never a program: what would run, compute or come from outside is not taken.
 */
package org.lianjian.documents;
