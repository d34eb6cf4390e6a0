${texts.greeting}

${texts.digestIntroduction}

<#list items as item>
* ${item.eventTypeName}
${item.message}
<#if item.target.url??>
${texts.open}: ${item.target.url}
</#if>

</#list>
-- 
${texts.digestReason}
<#if unsubscribeUrl != "">
${texts.unsubscribeAll}: ${unsubscribeUrl}
</#if>
${texts.sentBy}: ${portalUrl}
