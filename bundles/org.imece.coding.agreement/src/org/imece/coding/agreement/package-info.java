/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * API. Agreement of coders in a project: from what is coded to coefficients with intervals, a list of disagreements and a
 * paragraph for the chapter on methods.
 */
package org.imece.coding.agreement;
