/**
 * Files that belong to records: signature scans, evidence, documents. The feature that owns a record decides who may see its files; nothing here is
 * reached by id alone. Content is addressed by its SHA-256 digest and lies in a folder or in an S3-compatible bucket; bytes that no file has,
 * because a node died before the file's row was committed or because the file was given up, are removed after a day.
 */
package org.lianjian.documents;
