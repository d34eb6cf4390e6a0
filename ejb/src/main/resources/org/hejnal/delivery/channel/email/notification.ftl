${texts.greeting}

${message}
<#if target.url??>

${texts.open}: ${target.url}
</#if>

-- 
${texts.reason} ${eventTypeName}
<#if unsubscribeUrl != "">
${texts.unsubscribe}: ${unsubscribeUrl}
</#if>
${texts.sentBy}: ${portalUrl}
