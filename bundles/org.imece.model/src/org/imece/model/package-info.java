/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Values of the model that are written by hand; the six EMF packages beside it are generated. */
package org.imece.model;
