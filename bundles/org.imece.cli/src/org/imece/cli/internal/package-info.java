/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The application: finds the services, chooses the command, turns failures into sentences and exit codes. */
package org.imece.cli.internal;
