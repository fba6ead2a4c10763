/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What a project needs of the place it is stored in; knows neither the model nor any database. */
package org.imece.core.store;
