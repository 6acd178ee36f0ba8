/**
 * What all REST resources share: strict reading of bodies, versions in {@code If-Match} and {@code ETag}, keyed requests that are
 * carried out once, and every error as {@code application/problem+json} (RFC 9457). Resources themselves live with their feature and are a list of
 * the boundary's use cases.
 */
package org.lianjian.web.api;
